using System.Text.RegularExpressions;

namespace Jalons.Core.Programmes;

/// <summary>A public programme with its calendar, its targets and its settings. Several may live in one database.</summary>
public sealed partial class Programme
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();

    /// <summary>Another one as soon as the programme changes, or a territory, a target, a list, an organisation or a project of it.</summary>
    public Guid Stamp { get; set; } = Guid.CreateVersion7();
    public required string Code { get; set; }
    public required string Name { get; set; }

    /// <summary>The institution that runs it, as written on pages and documents.</summary>
    public required string Institution { get; set; }
    public required string DepartmentCode { get; set; }

    /// <summary>« Seine-Saint-Denis », from « Département de la Seine-Saint-Denis ».</summary>
    public string DepartmentName => Article().Replace(Institution, "");

    public required string TimeZone { get; set; }

    public DateOnly StartsOn { get; set; }

    /// <summary>The start in the words of the call (« troisième trimestre 2021 »).</summary>
    public required string StartLabel { get; set; }

    /// <summary>Last day for a diagnosis; the other services may come later.</summary>
    public DateOnly DiagnosisDeadline { get; set; }

    /// <summary>Last day that the studies look at.</summary>
    public DateOnly DataUntil { get; set; }
    public DateOnly EvaluationStartsOn { get; set; }
    public DateOnly EvaluationEndsOn { get; set; }
    public long EnvelopeCents { get; set; }

    /// <summary>Months of connection from which it counts towards the target.</summary>
    public int MinimumConnectionMonths { get; set; }

    public Schedule Schedule { get; set; } = new();
    public Thresholds Thresholds { get; set; } = new();
    public Allowances Allowances { get; set; } = new();

    /// <summary>Languages of the information notice besides French (« en »).</summary>
    public List<string> NoticeLanguages { get; set; } = [];

    /// <summary>Kinds of device that count towards the equipment target; every handover counts where the kind is unknown.</summary>
    public List<Resources.DeviceKind> CountedDevices { get; set; } = [];

    /// <summary>True: no diagnosis form of any project opens before its agreement has an accepted referential; false: only projects with an agreement wait for it.</summary>
    public bool RequiresAgreement { get; set; }

    /// <summary>True for the demonstration: people are fictitious and every page and document says so.</summary>
    public bool IsFictitious { get; set; }

    /// <summary>Printed along the edge of every page that speaks of people; null where people are real.</summary>
    public string? Watermark => IsFictitious ? "DONNÉES FICTIVES" : null;

    public List<Territory> Territories { get; } = [];
    public List<Commune> Communes { get; } = [];
    public List<Target> Targets { get; } = [];
    public List<AseDistrict> AseDistricts { get; } = [];
    public List<ListItem> ListItems { get; } = [];
    public List<Organisation> Organisations { get; } = [];
    public List<Project> Projects { get; } = [];

    /// <summary>The day it is where the programme runs.</summary>
    public DateOnly Today(TimeProvider time)
        => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(TimeZone)).DateTime);

    /// <summary>The day that an instant falls on where the programme runs.</summary>
    public DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, TimeZoneInfo.FindSystemTimeZoneById(TimeZone)));

    /// <summary>The day that figures speak of unless one is asked for: today, but never after the last day of data.</summary>
    public DateOnly DefaultDate(TimeProvider time) => Today(time) is var today && today < DataUntil ? today : DataUntil;

    [GeneratedRegex(@"^.*?\b(?:département\w*|collectivité)\s+(?:de la |de l[’']|des |du |de |d[’'])?", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
