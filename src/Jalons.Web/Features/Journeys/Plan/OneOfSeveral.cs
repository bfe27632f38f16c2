using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Plan;

/// <summary>The page of one of several facts of a kind: the first, the second, or one more. They are numbered in the order in which they were written.</summary>
public abstract class OneOfSeveral<TFact>(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time), IOneOfSeveral where TFact : Fact, new()
{
    /// <summary>1 for the first; one more than there are for a new one.</summary>
    [BindProperty(Name = "rang", SupportsGet = true)] public int Rank { get; set; } = 1;

    public abstract string Slug { get; }
    public abstract string AddWords { get; }
    public TFact? Known => Rank <= All.Count ? All[Rank - 1] : null;

    public IEnumerable<SeveralLine> Lines => All.Select((fact, index) => new SeveralLine(SeveralLine.Address(Journey.PublicId, Slug, index + 1), Told(fact), index + 1 == Rank));

    public string? AddAddress => Known is null ? null : SeveralLine.Address(Journey.PublicId, Slug, All.Count + 1);

    /// <summary>The facts of this kind that the journey has.</summary>
    protected abstract List<TFact> All { get; }

    /// <summary>One of them, in a line.</summary>
    protected abstract string Told(TFact fact);

    protected async Task<bool> FindOneAsync(Guid id, CancellationToken stop) => Rank >= 1 && await FindAsync(id, stop) && Rank <= All.Count + 1;

    /// <summary>The one of the page, made when it is new.</summary>
    protected TFact Make()
    {
        if (Known is { } known) return known;

        var made = JourneyFile.New<TFact>();
        All.Add(made);
        return made;
    }
}

/// <summary>What a page shows of the others of its kind.</summary>
public interface IOneOfSeveral
{
    /// <summary>Last part of the address (« remise »).</summary>
    string Slug { get; }
    string AddWords { get; }

    /// <summary>Where one more is written; null while the page is that one.</summary>
    string? AddAddress { get; }
    IEnumerable<SeveralLine> Lines { get; }
}

/// <summary>One of several, in a line.</summary>
public sealed record SeveralLine(string Href, string Words, bool IsThisOne = false)
{
    /// <summary>The first has the plain address.</summary>
    public static string Address(Guid journey, string slug, int rank) => Links.Under(journey, rank == 1 ? slug : $"{slug}/{rank}");
}
