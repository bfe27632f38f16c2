using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Governance.Actors;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Calls.Agreements.Parts;

/// <summary>The members of the consortium, what each does and its part of the money; the parts make the amount.</summary>
public sealed class MembersModel(AppDb db, CurrentUser me, TimeProvider time) : AgreementPage(db, me, time)
{
    private const int BlankLines = 2;

    private readonly List<Organisation> _new = [];

    [BindProperty] public List<MemberLine> Lines { get; set; } = [];

    public long AmountCents => Filed.AmountAt(Me.Today);
    public static IReadOnlyList<Choice> Roles { get; } = [.. Enum.GetValues<ConsortiumRole>().Select(role => new Choice(role.ToString(), role.InFrench.Capitalised))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Lines = [.. Agreement.Members.Select(member => MemberLine.Of(member, Filed.NameOf(member.OrganisationId))), .. Enumerable.Range(0, BlankLines).Select(_ => new MemberLine())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        for (var i = 0; i < Lines.Count; i++)
            foreach (var (field, message) in Lines[i].Faults()) ModelState.AddModelError($"Lines[{i}].{field}", message);
        if (Agreement.State is AgreementState.Ended) ModelState.AddModelError("", "Cette convention est terminée.");
        if (!ModelState.IsValid) return this.Invalid();

        await using var transaction = await Db.Database.BeginTransactionAsync(stop);
        var members = await MembersAsync(stop);
        foreach (var fault in Consortium.FaultsOf(members, Agreement.LeadOrganisationId, AmountCents, NameOf)) ModelState.AddModelError("", fault);
        if (!ModelState.IsValid) return this.Invalid();

        var before = Told(Agreement.Members);
        Agreement.Members.Clear();
        Agreement.Members.AddRange(members);
        var saved = await SaveAsync("Consortium de la convention", "Le consortium est enregistré.", Links.Agreement(id), stop, [new Change { Field = "Consortium", Before = before, After = Told(members) }]);
        if (saved is LocalRedirectResult) await transaction.CommitAsync(stop);
        return saved;
    }

    protected override Task<IReadOnlyList<(string Label, string Theirs)>> TheirsAsync(CancellationToken stop)
        => Task.FromResult<IReadOnlyList<(string, string)>>([("Consortium", Told(Agreement.Members))]);

    // A name that is not known yet is an organisation of the programme from now on.
    private async Task<List<ConsortiumMember>> MembersAsync(CancellationToken stop)
    {
        var members = new List<ConsortiumMember>();
        foreach (var line in Lines.Where(line => !line.IsBlank))
        {
            var name = line.Name!.Trim();
            if ((Me.Programme.OrganisationNamed(name) ?? _new.Named(name)) is not { } known)
            {
                _new.Add(known = Db.Organisations.Add(new Organisation { ProgrammeId = Me.Scope.ProgrammeId, Name = name }).Entity);
                await Db.SaveChangesAsync(stop);
            }
            members.Add(new() { AgreementId = Agreement.Id, OrganisationId = known.Id, Roles = line.RolesRead, ShareCents = line.ShareCents!.Value });
        }
        return members;
    }

    private string NameOf(long id) => _new.Find(one => one.Id == id)?.Name ?? Filed.NameOf(id);

    private string Told(IEnumerable<ConsortiumMember> members) => string.Join(" ; ", members.Select(member => $"{NameOf(member.OrganisationId)} ({string.Join(", ", member.Roles.Select(role => role.InFrench))}, {Amounts.Said(member.ShareCents)})"));
}
