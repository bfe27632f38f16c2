using Jalons.Core.Referrals;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Settings.Call;

/// <summary>One structure of the call as it is typed: its name, what it is in the annexe, whether the form proposes it.</summary>
public sealed class KindLine
{
    /// <summary>0 for a new one.</summary>
    public long Id { get; set; }
    public string? Label { get; set; }

    /// <summary>Code of « Structure ayant orienté la personne ».</summary>
    public string? Annexe { get; set; }

    /// <summary>« no » when the form does not propose it any more.</summary>
    public string? Offered { get; set; }

    public static readonly IReadOnlyList<Choice> Offers = [new("yes", "est proposée"), new("no", "n’est plus proposée")];

    public bool IsBlank => Id == 0 && string.IsNullOrWhiteSpace(Label) && string.IsNullOrEmpty(Annexe);

    public static KindLine Of(StructureKind kind) => new() { Id = kind.Id, Label = kind.Label, Annexe = kind.AnnexeOption, Offered = kind.IsOffered ? "yes" : "no" };

    public void WriteTo(StructureKind kind) => (kind.Label, kind.AnnexeOption, kind.IsOffered) = (Label!.Trim(), Annexe!, Offered != "no");
}
