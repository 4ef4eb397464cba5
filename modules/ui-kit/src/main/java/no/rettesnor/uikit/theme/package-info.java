/// Colours, sizes and icons.
package no.rettesnor.uikit.theme;
