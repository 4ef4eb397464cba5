package no.rettesnor.architecture.planted.printing;

import java.io.PrintWriter;

final class InnocentPrinter {

    void print(PrintWriter out) {
        out.println("to whoever gave the writer");
    }
}
