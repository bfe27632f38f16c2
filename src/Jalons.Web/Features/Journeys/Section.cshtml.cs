using Jalons.Core.Calls.Agreements;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Features.Referrals;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Journeys;

/// <summary>One block of a person's file, to be filled in or corrected.</summary>
public sealed class SectionModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    /// <summary>Version of the file when the form was opened: two people on one block do not overwrite each other.</summary>
    [BindProperty] public int Version { get; set; }

    public BlockForm Block { get; private set; } = null!;
    public FieldForm Fields { get; private set; } = null!;
    private CallLists Lists { get; set; } = null!;

    /// <summary>Why this form may not be filled in yet; null when it may.</summary>
    public DiagnosisGate? Gate { get; private set; }

    /// <summary>Something was sent: a form that is closed comes back with it.</summary>
    public bool HasTyped => HttpMethods.IsPost(Request.Method);

    /// <summary>Values that somebody else saved meanwhile; empty when nobody did.</summary>
    public IReadOnlyList<(Field Field, string Theirs)> Conflicts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, string block, CancellationToken stop)
    {
        if (!await FindBlockAsync(id, block, stop)) return NotFound();

        Version = Block.VersionIn(JourneyFile.Journey);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string block, CancellationToken stop)
    {
        if (!await FindBlockAsync(id, block, stop)) return NotFound();

        var before = FileSnapshot.Of(JourneyFile);
        if (Version != Block.VersionIn(JourneyFile.Journey)) return Conflict();

        Fields.Read(Request.Form, JourneyFile, ModelState);
        if (Gate is { } gate) ModelState.AddModelError("", $"{gate.Missing} {gate.Next}");
        if (!ModelState.IsValid) return this.Invalid();
        FollowKind(before);

        Block.Touch(JourneyFile.Journey);
        if (await IsFirstAsync(before, Block.Done, stop)) return this.Done($"{Block.Done}.", Links.Journey(id));

        Db.ChangeTracker.Clear();
        await FindBlockAsync(id, block, stop);
        return Conflict();
    }

    /// <summary>Somebody saved meanwhile: what was typed stays in the form, what they saved is shown beside, and the next save is the reader's choice.</summary>
    private PageResult Conflict()
    {
        var before = FileSnapshot.Of(JourneyFile);
        Fields.Read(Request.Form, JourneyFile, ModelState);
        Conflicts = [.. before.ChangedIn(JourneyFile).Where(field => field.Section == Block.Section)
            .Select(field => (field, Lists.Lists.Label(field, before.ValueOf(field), Today)))];
        ModelState.Remove(nameof(Version));
        Version = Block.VersionIn(JourneyFile.Journey);
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    /// <summary>Another structure of the call is another answer of the annexe, as the programme's table says, unless that one was answered too.</summary>
    private void FollowKind(FileSnapshot before)
    {
        var (referral, type) = (Journey.Referral, AnnexeDictionary.Get("referral.structure_type"));
        if (before.AskedOf(ReferralQuestions.StructureKind).Text == referral.StructureKind || before.ValueOf(type) != type.Read(JourneyFile)) return;
        if (referral.StructureKind is { } kind && Lists.Annexe.GetValueOrDefault(kind) is { } option) referral.StructureType = option;
    }

    private async Task<bool> FindBlockAsync(Guid id, string block, CancellationToken stop)
    {
        if (BlockForm.Find(block) is not { } form || !await FindAsync(id, stop)) return false;

        await Db.LoadRecharges(JourneyFile, stop);
        Lists = await CallLists.Of(Db, Me.Programme, stop);
        (Block, Fields) = (form, new FieldForm([.. form.Fields], Lists.Lists));
        Gate = form.Section is Core.Dictionary.Section.Diagnosis ? await Db.DiagnosisGateOf(Me.Programme, Journey.ProjectId, stop) : null;
        return true;
    }
}
