using Jalons.Core.Access;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>A committee to plan or to move; those whom the call wants there are invited at once, and may be changed. A change after the convocation is told to all.</summary>
public sealed class EditModel(AppDb db, CurrentUser me, TimeProvider time) : MeetingPage(db, me, time)
{
    [BindProperty] public MeetingForm Form { get; set; } = new();

    public bool IsNew { get; private set; }
    public IReadOnlyList<Choice> Territories => MeetingForm.TerritoriesOf(Me.Programme);

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (!await OpenAsync(id, stop)) return NotFound();

        if (!IsNew) (Form, Version) = (MeetingForm.Of(Meeting, Me.Programme), Meeting.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (!await OpenAsync(id, stop)) return NotFound();

        var (at, refusal) = Form.Instant(Me.Programme);
        if (refusal is not null) ModelState.AddModelError("Form.Hour", refusal);
        if (Form.Territory is { } code && Territories.All(choice => choice.Value != code)) ModelState.AddModelError("Form.Territory", "Choisissez une réponse.");
        if (!IsNew && !Meeting.MayChange) ModelState.AddModelError("", $"Ce comité est {Meeting.State.InFrench} : il ne se modifie plus.");
        if (!ModelState.IsValid) return this.Invalid();

        return IsNew ? await PlanAsync(at!.Value, stop) : await MoveAsync(at!.Value, stop);
    }

    private async Task<IActionResult> PlanAsync(DateTime at, CancellationToken stop)
    {
        var meeting = new Meeting { ProgrammeId = Me.Scope.ProgrammeId };
        Form.WriteTo(meeting, Me.Programme, at);
        meeting.Sequence = 0;
        meeting.Invitees.AddRange(await Db.FirstInviteesOf(Me.Programme, Me.Programme.Territories.Find(territory => territory.Id == meeting.TerritoryId), stop));
        Db.Meetings.Add(meeting);
        Db.Acts.Add(Me.Scope.Acts($"Comité prévu : {MeetingNames.Of(meeting, Me.Programme)}", Links.NewMeeting, Time));
        await Db.SaveChangesAsync(stop);
        return this.Done("Le comité est prévu. Relisez les invités, puis envoyez la convocation.", Links.Meeting(meeting.PublicId));
    }

    private async Task<IActionResult> MoveAsync(DateTime at, CancellationToken stop)
    {
        var sequence = Meeting.Sequence;
        Form.WriteTo(Meeting, Me.Programme, at);
        var isTold = Meeting is { State: MeetingState.Convened } && Meeting.Sequence != sequence;
        if (isTold && Version == Meeting.Version) MeetingMails.TellOfTheChange(Db, Meeting, Me, Now);
        return await SaveAsync("Comité modifié", isTold ? "Le comité est modifié, les invités sont prévenus." : "Le comité est modifié.", Links.Meeting(Meeting.PublicId), stop);
    }

    private async Task<bool> OpenAsync(Guid? id, CancellationToken stop)
    {
        IsNew = id is null;
        return id is { } known ? await FindAsync(known, toWrite: true, stop) : Runs;
    }
}
