namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>A sentence that the figures write, and what the evaluator wrote in its place.</summary>
/// <param name="Key">Names it in its section, whatever its numbers: « F06 », « R01@T8 ».</param>
/// <param name="Codes">The indicators that speak in it.</param>
/// <param name="Text">As computed from the snapshot at hand.</param>
/// <param name="Manual">Null when the computed sentence stands.</param>
public sealed record ComputedSentence(string Key, IReadOnlyList<string> Codes, string Text, Passage? Manual)
{
    public bool IsManual => Manual is not null;

    /// <summary>The computed sentence is no longer the one that was rewritten: somebody has to look.</summary>
    public bool IsFlagged => Manual is { } manual && manual.Computed != Text;

    /// <summary>What goes to print: a rewritten sentence whose value has changed waits, and the computed one is printed meanwhile.</summary>
    public string Printed => Manual is { } manual && !IsFlagged ? manual.Text : Text;
}
