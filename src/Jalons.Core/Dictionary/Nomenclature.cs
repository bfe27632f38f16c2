namespace Jalons.Core.Dictionary;

/// <summary>A closed list of answers. Codes and bits are stable for ever; labels may change with time.</summary>
/// <param name="Code">Name of the list (« gender »).</param>
/// <param name="Options">The answers, in the annexe's order; empty when the list belongs to the programme.</param>
public sealed record Nomenclature(string Code, IReadOnlyList<Option> Options)
{
    /// <summary>True when each programme keeps its own options (training and certification types).</summary>
    public bool BelongsToProgramme { get; init; }

    public Option? Find(string? code) => Options.FirstOrDefault(option => option.Code == code);

    /// <summary>The options whose bit is set in <paramref name="mask"/>, in the list's order.</summary>
    public IEnumerable<Option> In(long mask) => Options.Where(option => (mask & option.Mask) != 0);
}

/// <summary>One answer of a list.</summary>
/// <param name="Code">Stable text code, what is stored for a single choice.</param>
/// <param name="Label">Exact wording of the annexe.</param>
/// <param name="Bit">Position of the answer in the 64-bit mask of several choices; never reused.</param>
public sealed record Option(string Code, string Label, int Bit)
{
    /// <summary>Code of « Non renseigné », wherever the annexe offers it.</summary>
    public const string NotStated = "not_stated";

    /// <summary>Other wordings of the same answer met in files.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Labels that came later, with the day from which each holds (Pôle emploi became France Travail).</summary>
    public IReadOnlyList<DatedLabel> LaterLabels { get; init; } = [];

    /// <summary>True when the answer excludes all the others of its list (« Ne possède pas d'équipement informatique »).</summary>
    public bool Exclusive { get; init; }

    /// <summary>False for a place that the annexe leaves open (« Type 1 ») and that the programme has not filled: read in files, not proposed on forms.</summary>
    public bool IsOffered { get; init; } = true;

    public long Mask => 1L << Bit;

    public string LabelAt(DateOnly on) => LaterLabels.LastOrDefault(label => label.From <= on)?.Label ?? Label;
}

public sealed record DatedLabel(DateOnly From, string Label);
