namespace Jalons.Browser.Support;

/// <summary>The two screens that every page is looked at on.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Phone = new("telephone", 390, 844);
    public static readonly Screen Desk = new("bureau", 1280, 900);

    public override string ToString() => Name;
}
