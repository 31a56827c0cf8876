# A small window beside the program's from which a file can be dragged, as from a file manager.
import sys
import gi

gi.require_version('Gdk', '3.0')
gi.require_version('Gtk', '3.0')
from gi.repository import Gdk, GLib, Gtk

window = Gtk.Window(title='Files')
window.set_default_size(120, 80)
window.set_keep_above(True)
box = Gtk.EventBox()
box.add(Gtk.Label(label='A file'))
window.add(box)
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
box.drag_source_add_uri_targets()
box.connect('drag-data-get', lambda _, __, data, ___, ____: data.set_uris([GLib.filename_to_uri(path, None) for path in sys.argv[1:]]))
window.connect('destroy', Gtk.main_quit)
window.show_all()
window.move(1110, 0)
Gtk.main()
