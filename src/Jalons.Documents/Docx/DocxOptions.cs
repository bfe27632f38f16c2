namespace Jalons.Documents.Docx;

/// <summary>What the text itself does not say.</summary>
public sealed record DocxOptions
{
    /// <summary>Page of each anchor of <see cref="Outline"/>, printed in the contents until Word works them out again.</summary>
    public IReadOnlyDictionary<string, int> Pages { get; init; } = new Dictionary<string, int>();

    /// <summary>False for a file that LibreOffice is about to lay out.</summary>
    public bool HasContentsField { get; init; } = true;
}
