using Jalons.Core.Referrals;

namespace Jalons.Web.Features.Settings.Call;

/// <summary>One structure of the call as it is typed: its name, and what it is in the annexe.</summary>
public sealed class KindLine
{
    /// <summary>0 for a new one.</summary>
    public long Id { get; set; }
    public string? Label { get; set; }

    /// <summary>Code of « Structure ayant orienté la personne ».</summary>
    public string? Annexe { get; set; }

    public bool IsBlank => Id == 0 && string.IsNullOrWhiteSpace(Label) && string.IsNullOrEmpty(Annexe);

    public static KindLine Of(StructureKind kind) => new() { Id = kind.Id, Label = kind.Label, Annexe = kind.AnnexeOption };

    public void WriteTo(StructureKind kind) => (kind.Label, kind.AnnexeOption) = (Label!.Trim(), Annexe!);
}
