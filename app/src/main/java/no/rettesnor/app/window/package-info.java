/// The window around the pages: header, navigation, inspector, status bar, settings. It knows pages
/// and commands, but no feature and no store; those come in through [WindowContent].
package no.rettesnor.app.window;
