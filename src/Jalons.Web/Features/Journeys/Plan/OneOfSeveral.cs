using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Plan;

/// <summary>The page of one of several facts of a kind: the first, the second, or one more. They are numbered in the order in which they were written.</summary>
public abstract class OneOfSeveral<TFact>(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time), IOneOfSeveral where TFact : Fact, new()
{
    private const int ReasonMaxLength = 500;

    /// <summary>1 for the first; one more than there are for a new one.</summary>
    [BindProperty(Name = "rang", SupportsGet = true)] public int Rank { get; set; } = 1;

    public abstract string Slug { get; }
    public abstract string AddWords { get; }
    public abstract string TakeBackWords { get; }
    public bool IsWritten => Known is not null;

    /// <summary>Why it is taken back, which the journal keeps.</summary>
    [BindProperty] public string? TakenBackFor { get; set; }

    public TFact? Known => Rank <= All.Count ? All[Rank - 1] : null;

    public IEnumerable<SeveralLine> Lines => All.Select((fact, index) => new SeveralLine(SeveralLine.Address(Journey.PublicId, Slug, index + 1), Told(fact), index + 1 == Rank));

    public string? AddAddress => Known is null ? null : SeveralLine.Address(Journey.PublicId, Slug, All.Count + 1);

    /// <summary>The facts of this kind that the journey has.</summary>
    protected abstract List<TFact> All { get; }

    /// <summary>One of them, in a line.</summary>
    protected abstract string Told(TFact fact);

    /// <summary>What the journal says of one that is taken back: « Remise retirée ».</summary>
    protected abstract string TakenBack { get; }

    /// <summary>Fills the form with what is known.</summary>
    protected abstract void Fill();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop)) return NotFound();

        Fill();
        return Page();
    }

    /// <summary>Takes one back that never was: written by mistake, or for somebody else.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop) || Known is not { } known) return NotFound();

        ModelState.Clear();
        Fill();
        if (string.IsNullOrWhiteSpace(TakenBackFor)) ModelState.AddModelError(nameof(TakenBackFor), "Dites pourquoi : le journal garde la raison.");
        else if (TakenBackFor.Length > ReasonMaxLength) ModelState.AddModelError(nameof(TakenBackFor), $"Au plus {ReasonMaxLength} caractères.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        All.Remove(known);
        return await SaveAsync(before, $"{TakenBack} : {TakenBackFor!.Trim()}", stop, said: $"{TakenBack}.");
    }

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

    /// <summary>What the button says that takes it back (« Retirer cette remise »).</summary>
    string TakeBackWords { get; }

    /// <summary>False while it is a new one.</summary>
    bool IsWritten { get; }
    string? TakenBackFor { get; }

    /// <summary>Where one more is written; null while the page is that one.</summary>
    string? AddAddress { get; }
    IEnumerable<SeveralLine> Lines { get; }
}

/// <summary>One of several, in a line, and what is added to it below.</summary>
public sealed record SeveralLine(string Href, string Words, bool IsThisOne = false, string? Below = null)
{
    /// <summary>The first has the plain address.</summary>
    public static string Address(Guid journey, string slug, int rank) => Links.Under(journey, rank == 1 ? slug : $"{slug}/{rank}");
}
