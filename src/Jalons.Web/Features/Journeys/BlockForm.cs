using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Referrals.Requests;

namespace Jalons.Web.Features.Journeys;

/// <summary>One of the four blocks of the annexe as a page: its address, its words, its version.</summary>
/// <param name="Slug">Last part of the address (« diagnostic »).</param>
/// <param name="Title">Heading of the page.</param>
/// <param name="Save">What the button says it does.</param>
/// <param name="Done">What the journal and the flash message say.</param>
public sealed record BlockForm(string Slug, Section Section, string Title, string Save, string Done)
{
    public static readonly IReadOnlyList<BlockForm> All =
    [
        new("orientation", Section.Referral, "L’orientation", "Enregistrer l’orientation", "Orientation enregistrée"),
        new("profil", Section.Profile, "La personne et sa situation", "Enregistrer le profil", "Profil enregistré"),
        new("diagnostic", Section.Diagnosis, "Le diagnostic", "Enregistrer le diagnostic", "Diagnostic enregistré"),
        new("suivi", Section.FollowUp, "Le suivi du parcours", "Enregistrer le suivi", "Suivi enregistré"),
    ];

    /// <summary>The block of the annexe, then what the call asks beside it.</summary>
    public IEnumerable<Field> Fields => AnnexeDictionary.In(Section).Concat(Section switch
    {
        Section.Referral => [ReferralQuestions.StructureKind, ReferralQuestions.Publics, ReferralQuestions.AseDistrict, ReferralQuestions.YoungAdultContract, ReferralQuestions.OtherSchemes, ReferralQuestions.SecondEndowmentReason],
        Section.Profile => [ReferralQuestions.Mode, ReferralQuestions.NoMessage, ReferralQuestions.Language, ReferralQuestions.Interpreter],
        _ => Array.Empty<Field>(),
    });

    public static BlockForm Of(Section section) => All.First(block => block.Section == section);

    public static BlockForm? Find(string slug) => All.FirstOrDefault(block => block.Slug == slug);

    /// <summary>Version of the block in <paramref name="journey"/>; the follow-up block spans several tables and goes by the journey's own.</summary>
    public int VersionIn(Journey journey) => Section switch
    {
        Section.Referral => journey.Referral.Version,
        Section.Profile => journey.Profile.Version,
        Section.Diagnosis => journey.Diagnosis.Version,
        _ => journey.Version,
    };

    public void Touch(Journey journey)
    {
        if (Section is Section.Referral) journey.Referral.Version++;
        if (Section is Section.Profile) journey.Profile.Version++;
        if (Section is Section.Diagnosis) journey.Diagnosis.Version++;
    }
}
