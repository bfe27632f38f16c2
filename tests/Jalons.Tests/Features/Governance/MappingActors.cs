using Jalons.Core.Access;
using Jalons.Core.Governance.Actors;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Jalons.Documents;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Governance;

/// <summary>Who the actors are, and how people pass between them.</summary>
public sealed class MappingActors(MappingActors.Place place) : IClassFixture<MappingActors.Place>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public sealed class Place : AppFixture
    {
        public Programme Programme { get; private set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
            await using var db = Database.Open();
            var structure = db.Add(new Organisation { ProgrammeId = Programme.Id, Name = "PIE de Bobigny" }).Entity;
            db.Add(new Offer { ProgrammeId = Programme.Id, TerritoryId = Programme.Territories.Single(known => known.Code == "T8").Id, Name = "Premiers clics", Provider = "Médiathèque Elsa-Triolet" });
            await db.SaveChangesAsync(Stop);
            Programme = await Database.HasProgramme();
            var professional = await Database.HasAccount(Role.Prescriber, Programme, "T8", structure);
            for (var i = 0; i < 3; i++) await Database.Has(A.Journey.In(Programme, "T8").ReferredOn("2022-01-12").With("referral.structure_type", "pie").With("referral.agent_email", professional.Email!));
            for (var i = 0; i < 12; i++) await Database.Has(A.Journey.In(Programme, "T8").ReferredOn("2022-01-12").With("referral.structure_type", "mission_locale"));
        }
    }

    [Fact]
    public async Task A_structure_is_shown_with_what_it_does_and_how_many_it_referred()
    {
        var page = await (await place.As(Role.Department, place.Programme)).Opens("/acteurs");

        page.Says("La Fabrique des Usages de l'Est").Says("Porte le projet Cap numérique Est").Says("A orienté 3 personnes").Says("Médiathèque Elsa-Triolet");
        (await (await place.As(Role.Observer, place.Programme, "T8")).Opens("/acteurs")).Says("A orienté quelques personnes (s)").DoesNotSay("A orienté 3 personnes");
    }

    [Fact]
    public async Task The_list_is_filtered_by_role()
    {
        var page = await (await place.As(Role.Department, place.Programme)).Opens("/acteurs?role=Prescriber&territoire=T8");

        page.Says("PIE de Bobigny").DoesNotSay("Médiathèque Elsa-Triolet").Says("1 structure sur");
    }

    [Fact]
    public async Task A_siret_is_checked_and_belongs_to_one_structure()
    {
        var department = await place.As(Role.Department, place.Programme);
        var form = await department.Opens("/acteurs/nouvelle");
        var refused = await form.Fills("Nom de la structure", "Atelier du Canal").Fills("SIRET", "732 829 320 00075").Chooses("Coopérative").Presses("Enregistrer la structure");
        refused.Says("Ce SIRET n'existe pas");
        Assert.Equal("Atelier du Canal", refused.ValueOf("Nom de la structure"));

        (await refused.Fills("SIRET", "732 829 320 00074").Chooses("Oui, par agrément").Presses("Enregistrer la structure")).Says("732 829 320 00074, clé vérifiée").Says("Oui, par agrément");
        (await (await department.Opens("/acteurs/nouvelle")).Fills("Nom de la structure", "Autre").Fills("SIRET", "73282932000074").Presses("Enregistrer la structure")).Says("Ce SIRET est déjà celui de Atelier du Canal.");
    }

    [Fact]
    public async Task Two_that_are_one_are_read_as_one_and_can_be_parted_again()
    {
        var department = await place.As(Role.Department, place.Programme);
        var twice = await (await department.Opens("/acteurs/nouvelle")).Fills("Nom de la structure", "P.I.E. Bobigny (ville)").Chooses("Service public").Presses("Enregistrer la structure");
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await twice.Presses("Réunir avec cette structure")).Status);
        var kept = await (await department.Opens(twice.Path)).Chooses("PIE de Bobigny", "La structure à garder").Presses("Réunir avec cette structure");

        kept.Says("sont une seule structure").Says("A orienté 3 personnes").Says("Service public");
        (await department.Opens("/acteurs")).DoesNotSay("P.I.E. Bobigny (ville)");
        Assert.Equal(kept.Path, (await department.Opens(twice.Path)).Path);
        (await kept.Presses("Séparer P.I.E. Bobigny (ville)")).Says("est de nouveau une structure à part");
        (await department.Opens("/acteurs")).Says("P.I.E. Bobigny (ville)");
    }

    [Fact]
    public async Task The_network_is_a_figure_on_the_page_in_word_and_in_powerpoint()
    {
        var department = await place.As(Role.Department, place.Programme);
        var page = await department.Opens("/acteurs/reseau?territoire=T8");

        page.Says("Le réseau, Est Ensemble").Says("Lecture");
        Assert.NotNull(page.Document.QuerySelector("main svg[role=img]"));
        Assert.Equal("PK"u8.ToArray(), (await department.Downloads("/acteurs/reseau?territoire=T8&handler=Docx"))[..2]);
        Assert.Equal("PK"u8.ToArray(), (await department.Downloads("/acteurs/reseau?territoire=T8&handler=Pptx"))[..2]);
    }

    [Fact]
    public void A_small_link_is_hidden_and_never_alone()
    {
        var nodes = ActorNetwork.Nodes([("Mission locale", 40), ("PIE", 15), ("Cap emploi", 3)], 10);

        Assert.Equal(["40", "s", "s"], nodes.Select(node => node.Value.Print));
        Assert.Equal(["40", "15", "3"], ActorNetwork.Nodes([("Cap emploi", 3), ("Mission locale", 40), ("PIE", 15)], 0).Select(node => node.Value.Print));
        Assert.All(ActorNetwork.Nodes([("A", 2), ("B", 3)], 10), node => Assert.Equal(Cell.Hidden, node.Value));
    }
}
