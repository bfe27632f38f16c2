using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Resources;

namespace Jalons.Core.Programmes;

/// <summary>A programme as a département writes it down, in JSON (docs/programme-file.md): calendar, territories, targets, towns, lists. Amounts are in euros.</summary>
public sealed record ProgrammeFile
{
    /// <summary>Code of the reference programme, which is built in.</summary>
    public const string Reference = "numerique-inclusif";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Where the facts come from, with their licences.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public string Institution { get; init; } = "";
    public string Department { get; init; } = "";
    public string TimeZone { get; init; } = "";
    public CalendarEntry Calendar { get; init; } = new();
    public Schedule Schedule { get; init; } = new();
    public Thresholds Thresholds { get; init; } = new();
    public Allowances Allowances { get; init; } = new();
    public decimal Envelope { get; init; }
    public int MinimumConnectionMonths { get; init; }

    /// <summary>Whether every project waits for the agreement's referential before its first diagnosis.</summary>
    public bool RequiresAgreement { get; init; }
    public IReadOnlyList<string> NoticeLanguages { get; init; } = [];
    public IReadOnlyList<DeviceKind> CountedDevices { get; init; } = [];
    public IReadOnlyList<TerritoryEntry> Territories { get; init; } = [];
    public IReadOnlyList<TargetEntry> Targets { get; init; } = [];
    public IReadOnlyList<string> Organisations { get; init; } = [];
    public IReadOnlyList<ProjectEntry> Projects { get; init; } = [];
    public IReadOnlyDictionary<string, IReadOnlyList<ListEntry>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<ListEntry>>();
    public IReadOnlyList<ObligationEntry> Obligations { get; init; } = [];
    public IReadOnlyList<AseDistrictEntry> AseDistricts { get; init; } = [];
    public IReadOnlyList<CommunesEntry> Communes { get; init; } = [];

    /// <summary>Reads a programme and checks it whole.</summary>
    /// <exception cref="ProgrammeRefusal">The text is not a programme; every reason is told at once.</exception>
    public static ProgrammeFile Read(string json)
    {
        var file = Parse(json);
        var problems = ProgrammeFileCheck.ProblemsOf(file).ToList();
        return problems.Count == 0 ? file : throw new ProgrammeRefusal(problems);
    }

    /// <summary>« Numérique inclusif », Seine-Saint-Denis, without people.</summary>
    public static ProgrammeFile BuiltIn() => Read(BuiltInText());

    public static string BuiltInText()
    {
        using var stream = typeof(ProgrammeFile).Assembly.GetManifestResourceStream($"{Reference}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static ProgrammeFile Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ProgrammeFile>(json, Options) ?? throw new ProgrammeRefusal(["Le fichier est vide."]);
        }
        catch (JsonException error)
        {
            var where = error.LineNumber is { } line ? $"ligne {line + 1}" : "début du fichier";
            var path = error.Path is { Length: > 1 } found ? $", à « {found[2..]} »" : "";
            throw new ProgrammeRefusal([$"Le fichier ne se lit pas comme un programme : {where}{path}, une valeur manque ou n'est pas celle attendue."], error);
        }
    }
}

public sealed record CalendarEntry
{
    public DateOnly StartsOn { get; init; }
    public string StartLabel { get; init; } = "";
    public DateOnly DiagnosisDeadline { get; init; }
    public DateOnly DataUntil { get; init; }
    public DateOnly EvaluationStartsOn { get; init; }
    public DateOnly EvaluationEndsOn { get; init; }
}

/// <param name="Siren">Nine digits that identify the body; optional, checked when given.</param>
/// <param name="Envelope">Its part of the programme's envelope, in euros.</param>
public sealed record TerritoryEntry(string Code, string Name, string Colour, decimal Envelope, string? Siren = null);

/// <param name="PerTerritory">Aim of each territory that <paramref name="Territories"/> does not name.</param>
public sealed record TargetEntry(string Indicator, TargetKind Kind, int PerTerritory, int Department, DateOnly? DueOn = null, IReadOnlyDictionary<string, int>? Territories = null);

public sealed record ProjectEntry(string Territory, string Name, string Prefix, string Lead);

/// <summary>A deadline of the calendar (échéance).</summary>
/// <param name="EachTerritory">One for each territory instead of one for the programme.</param>
/// <param name="Report">A report is due: one for each project, with the lines of its kind.</param>
public sealed record ObligationEntry(string Title, ObligationKind Kind, ObligationOwner Owner, DateOnly DueOn, bool EachTerritory = false, ReportKind? Report = null, string? Detail = null);

public sealed record ListEntry(int Bit, string Code, string Label, IReadOnlyList<string>? Aliases = null, bool Offered = true);

public sealed record AseDistrictEntry(string Name, string Territory);

public sealed record CommunesEntry(int Vintage, IReadOnlyList<TownEntry> Towns);

/// <param name="FormerNames">Names that it had and that people still write.</param>
public sealed record TownEntry(string Insee, string Name, IReadOnlyList<string> PostalCodes, int Population, string Territory, IReadOnlyList<string>? FormerNames = null);

/// <summary>A programme file that cannot be taken as it is, with every reason, in French.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A refusal is what it is called everywhere in the trade of the house.")]
[SuppressMessage("Design", "CA1032", Justification = "A refusal always has its reasons.")]
public sealed class ProgrammeRefusal(IReadOnlyList<string> problems, Exception? cause = null) : Exception(string.Join(Environment.NewLine, problems), cause)
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
