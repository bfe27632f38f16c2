using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Disclosure;
using Jalons.Core.Studies.Honesty;

namespace Jalons.Web.Features.Studies;

/// <summary>A volume asked for: which, in which formats, as of which day.</summary>
public sealed record StudyInput(string Volume, IReadOnlyList<string> Formats, DateOnly At, string Edition = Editions.Public)
{
    public const string Kind = "study";

    public static StudyInput Of(Job job) => JsonSerializer.Deserialize<StudyInput>(job.Input)!;

    public Job ToJob(Scope scope, DateTime at) => scope.Asks(Kind, this, at);
}

/// <summary>A volume made: the persons it speaks of, its files in the store, what could not be written.</summary>
public sealed record StudyResult(long Persons, IReadOnlyList<MadeFile> Files, IReadOnlyList<string> Refusals)
{
    /// <summary>Number and short hash of the snapshot that it was written from.</summary>
    public string? Extraction { get; init; }
    public string? Print { get; init; }

    /// <summary>What the proofreading found, and what was hidden.</summary>
    public IReadOnlyList<LintRemark> Remarks { get; init; } = [];
    public IReadOnlyList<MaskedCount> Masked { get; init; } = [];

    /// <summary>Who undertook to keep the internal edition to themselves.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    public static StudyResult? Of(Job job) => job.Result is { } json ? JsonSerializer.Deserialize<StudyResult>(json) : null;
}

/// <summary>Somebody signed for an internal edition (engagement de confidentialité).</summary>
public sealed record Signature(long? AccountId, string Who, DateTime At);

/// <summary>One format of a volume, in the store.</summary>
public sealed record MadeFile(string Format, long FileId, long Length)
{
    public string Label => LabelOf(Format);

    public static string LabelOf(string format) => format switch
    {
        "docx" => "Word, graphiques modifiables (docx)",
        "pdf" => "PDF, pour lire et imprimer",
        "html" => "Page web, en un seul fichier (html)",
        "pptx" => "Présentation, graphiques modifiables (pptx)",
        StudyWriter.FigureData => "Données des figures (zip : csv et ods)",
        "odt" => "LibreOffice (odt)",
        _ => format,
    };

    public static string TypeOf(string format) => format switch
    {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf" => "application/pdf",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        StudyWriter.FigureData => "application/zip",
        "odt" => "application/vnd.oasis.opendocument.text",
        _ => "application/octet-stream",
    };
}
