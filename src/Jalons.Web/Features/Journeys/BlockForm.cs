using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

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
