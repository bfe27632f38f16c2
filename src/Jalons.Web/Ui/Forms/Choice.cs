namespace Jalons.Web.Ui.Forms;

/// <summary>One answer of a choice.</summary>
/// <param name="Value">What is posted: a stable code, or a bit of the mask (0 for the answer that excludes the others).</param>
/// <param name="Label">Word for word as in the list.</param>
/// <param name="Hint">One line of help under the label.</param>
/// <param name="Count">How many rows it would keep, for the filters of lists.</param>
/// <param name="Exclusive">Excludes every other answer (« Aucun »).</param>
public sealed record Choice(string Value, string Label, string? Hint = null, long? Count = null, bool Exclusive = false);
