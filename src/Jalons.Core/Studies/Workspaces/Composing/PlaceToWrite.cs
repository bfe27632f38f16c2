using Jalons.Documents;

namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>A place where the evaluator writes: the composition puts the text there, and no writer of documents ever sees it.</summary>
/// <param name="What">What is expected (« le contexte du programme… »).</param>
public sealed record PlaceToWrite(string What) : Block
{
    private const string Prefix = "À rédiger par l’évaluateur : ";

    /// <summary>Printed in the internal edition while nothing is written.</summary>
    public IReadOnlyList<Block> Meanwhile { get; init; } = [];

    /// <summary>What stands there without a text: a reminder for readers who signed, nothing for diffusion.</summary>
    internal IReadOnlyList<Block> Empty(bool isInside) => isInside ? [new Paragraph(Prefix + What), .. Meanwhile] : [];
}
