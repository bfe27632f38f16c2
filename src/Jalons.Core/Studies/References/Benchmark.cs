namespace Jalons.Core.Studies.References;

/// <summary>A figure published elsewhere, set beside ours in grey and never tested as if it came from the same survey (repère, evaluation 6.4).</summary>
public sealed class Benchmark
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>Code of the indicator that it stands beside; null for the context.</summary>
    public string? Indicator { get; set; }

    /// <summary>Code of the answer that it stands beside; null for what the indicator says first.</summary>
    public string? Answer { get; set; }

    /// <summary>What is measured (« sans internet à domicile »).</summary>
    public required string Label { get; set; }

    /// <summary>As published, in percent unless the label says otherwise.</summary>
    public double Value { get; set; }
    public required string Source { get; set; }
    public int Year { get; set; }

    /// <summary>Whom it speaks of (« 15 ans et plus, France »).</summary>
    public required string Population { get; set; }
    public string? Url { get; set; }

    /// <summary>Who checked it against the source; null before: it is then not to be published.</summary>
    public string? VerifiedBy { get; set; }
}
