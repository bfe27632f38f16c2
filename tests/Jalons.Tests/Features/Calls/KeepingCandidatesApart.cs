using Jalons.Core.Access;

namespace Jalons.Tests.Features.Calls;

/// <summary>What candidates wrote is read by the Département and by the reviewers of a dossier: nowhere else, on no page, in no file.</summary>
public sealed class KeepingCandidatesApart(ADemonstration demonstration) : IClassFixture<ADemonstration>
{
    /// <summary>Candidates that were not chosen: no other part of the programme knows them.</summary>
    private static readonly string[] Candidates = ["Montreuil Rebond", "Pantin Emploi Solidaire", "Réseau Bobillot", "Clic et Compagnie", "Noisy Pixels", "Collectif Ourcq Numérique"];

    [Theory]
    [InlineData(Role.Coordination, "/convention", "/budget", "/rapports", "/echeances", "/appel", "/appel/dossiers", "/appel/comite", "/mes-dossiers")]
    [InlineData(Role.ProjectTeam, "/parcours", "/appel", "/appel/dossiers", "/convention", "/mes-dossiers")]
    [InlineData(Role.Prescriber, "/mes-orientations", "/appel/dossiers", "/mes-dossiers")]
    [InlineData(Role.Evaluator, "/etudes", "/echeances", "/appel/dossiers", "/mes-dossiers")]
    [InlineData(Role.Observer, "/appel/dossiers", "/mes-dossiers")]
    public async Task No_candidate_is_named_to(Role role, params string[] addresses)
    {
        var visitor = await demonstration.As(role, role is Role.Evaluator ? null : "T8");
        foreach (var address in addresses.Concat(["/", "/tableau-de-bord", "/gouvernance", "/acteurs", "/acteurs/reseau?territoire=T8", "/offres", "/parcours?q=montreuil+rebond"]))
        {
            var page = await visitor.Asks(address);
            foreach (var candidate in Candidates) Assert.False(page.Text.Contains(candidate, StringComparison.Ordinal), $"{role} reads « {candidate} » on {address}");
        }
    }

    [Fact]
    public async Task The_Departement_reads_them_on_the_map_of_actors()
        => (await (await demonstration.As(Role.Department)).Opens("/acteurs")).Says("Montreuil Rebond");
}
