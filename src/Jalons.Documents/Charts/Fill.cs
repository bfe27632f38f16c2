using Jalons.Documents.Design;

namespace Jalons.Documents.Charts;

/// <summary>A colour and a texture, so that nothing is told by colour alone.</summary>
/// <param name="Colour">RRGGBB.</param>
public sealed record Fill(string Colour, Texture Texture = Texture.Plain)
{
    public static readonly Fill Accent = new(Palette.Accent);
    public static readonly Fill Missed = new(Palette.Accent, Texture.Hatched);
    public static readonly Fill Unknown = new(Palette.Grey, Texture.Hatched);
    public static readonly Fill Ink = new(Palette.Ink);
}

public enum Texture { Plain, Hatched, Dotted }
