namespace Jalons.Documents;

/// <summary>Running text, with strong words and links.</summary>
public sealed record Prose(IReadOnlyList<Words> Parts)
{
    public string Plain => string.Concat(Parts.Select(part => part.Text));

    public static implicit operator Prose(string text) => new([new Words(text)]);

    public static Prose Of(params Words[] parts) => new(parts);
}

/// <summary>A stretch of text of one kind.</summary>
/// <param name="Href">Where it leads, when it is a link.</param>
public sealed record Words(string Text, bool IsStrong = false, string? Href = null)
{
    public static implicit operator Words(string text) => new(text);

    public static Words Strong(string text) => new(text, IsStrong: true);

    public static Words Link(string text, string href) => new(text, Href: href);
}
