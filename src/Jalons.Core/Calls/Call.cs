using Jalons.Core.Programmes;

namespace Jalons.Core.Calls;

/// <summary>A call for projects (appel à manifestation d'intérêt): what may be asked, by whom, until when, and how it is chosen.</summary>
public sealed class Call
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public required string Title { get; set; }

    /// <summary>Last minute for a deposit; the whole of that minute is still in time.</summary>
    public DateTime DepositUntil { get; set; }

    /// <summary>Day from which candidates may expect an answer.</summary>
    public DateOnly AnswersFrom { get; set; }

    /// <summary>Who may carry a project.</summary>
    public List<HolderKind> Holders { get; set; } = [];

    /// <summary>Whom the projects are for, one line each.</summary>
    public List<string> Publics { get; set; } = [];
    public List<EligibilityCriterion> Eligibility { get; set; } = [];
    public long EnvelopeCents { get; set; }

    /// <summary>Points out of 100 between two reviewers from which their disagreement is discussed.</summary>
    public int SpreadToDiscuss { get; set; } = 15;

    /// <summary>Months after the committee that the files of unsuccessful dossiers are kept; then they are purged.</summary>
    public int MonthsToKeepUnsuccessful { get; set; } = 24;

    /// <summary>Numbers of the two procedures on the platform; null while they are not known.</summary>
    public int? ProjectProcedure { get; set; }
    public int? StructureProcedure { get; set; }

    public List<Lot> Lots { get; } = [];

    /// <summary>The territory of a lot; null where a dossier names none.</summary>
    public Territory? TerritoryOf(long? lotId, Programme programme) => Lots.Find(lot => lot.Id == lotId) is { } lot ? programme.Territories.Find(territory => territory.Id == lot.TerritoryId) : null;

    public bool IsLate(DateTime depositedAt) => depositedAt >= DepositUntil.AddMinutes(1);
}

/// <summary>One part of a call: a territory for which one consortium is chosen (volet).</summary>
public sealed class Lot
{
    public long Id { get; set; }
    public long CallId { get; set; }
    public long TerritoryId { get; set; }
    public int Rank { get; set; }

    /// <summary>Its part of the envelope; the parts add up to it.</summary>
    public long PartCents { get; set; }
}

public enum HolderKind { Association, SocialEconomy }

/// <summary>What a project must be to be chosen at all; said yes or no, with the reason of a no.</summary>
public sealed record EligibilityCriterion(string Code, string Label);

/// <summary>A document of the call: its text, its notice.</summary>
public sealed class CallDocument
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long CallId { get; set; }
    public long FileId { get; set; }
    public required string Title { get; set; }
    public DateTime AddedAt { get; set; }
}

public static class HolderKinds
{
    extension(HolderKind kind)
    {
        public string InFrench => kind is HolderKind.Association ? "une association" : "une structure de l’économie sociale et solidaire, par statut juridique ou agrément";
    }
}
