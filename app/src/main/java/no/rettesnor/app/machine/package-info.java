/// What the program asks of the machine it runs on: folders and a screen.
package no.rettesnor.app.machine;
