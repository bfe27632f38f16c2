using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Referrals;

/// <summary>Two structures that refer people, and the projects of Est Ensemble (T8) and Plaine Commune (T6), on 15 April 2022, a Friday.</summary>
public sealed class APlaceWithPrescribers : AppFixture
{
    private Organisation _pie = null!;
    private Organisation _mission = null!;

    public Programme Programme { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var programme = await Database.HasProgramme();
        await using var db = Database.Open();
        _pie = db.Add(new Organisation { ProgrammeId = programme.Id, Name = "PIE de Bobigny" }).Entity;
        _mission = db.Add(new Organisation { ProgrammeId = programme.Id, Name = "Mission locale de Pantin" }).Entity;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Programme = (await db.LoadProgramme(programme.Id, TestContext.Current.CancellationToken))!;
    }

    /// <summary>A professional of the PIE, and their address.</summary>
    public async Task<(Visitor Visitor, string Email)> Claire()
    {
        var account = await Database.HasAccount(Role.Prescriber, Programme, "T8", _pie);
        return (As(account), account.Email!);
    }

    /// <summary>Someone of another structure.</summary>
    public async Task<Visitor> Elsewhere() => As(await Database.HasAccount(Role.Prescriber, Programme, "T8", _mission));

    public Task<Visitor> Team(string territory = "T8") => As(Role.ProjectTeam, Programme, territory);
}

internal static class Referring
{
    extension(Visitor visitor)
    {
        /// <summary>Fills in the three screens and sends; returns the page after the last one.</summary>
        public async Task<Page> Refers(string firstName, string lastName, string birth = "07/03/1985", string city = "Bondy", string? mobile = "06 39 98 22 75")
        {
            var situation = await visitor.Describes(firstName, lastName, birth, city, mobile);
            return await (await situation.Chooses("Allocataire du RSA").Presses("Continuer vers ses accords")).Signs();
        }

        /// <summary>The first screen; returns the second.</summary>
        public async Task<Page> Describes(string firstName, string lastName, string birth = "07/03/1985", string city = "Bondy", string? mobile = "06 39 98 22 75")
            => await (await visitor.Opens("/orienter")).Fills("Prénom", firstName).Fills("Nom", lastName).Fills("Date de naissance", birth).Fills("Téléphone mobile", mobile ?? "")
                .Fills("Ville de résidence", city).Chooses("Par un appel").Presses("Continuer vers sa situation");
    }

    extension(Page page)
    {
        /// <summary>The third screen, sent.</summary>
        public Task<Page> Signs(string channel = "De vive voix")
        {
            var evaluation = "Je suis d'accord pour que le Département de Seine-Saint-Denis me contacte dans le cadre de l'évaluation";
            var promotion = "Je suis d'accord pour que le Département de Seine-Saint-Denis me contacte dans le cadre de la promotion";
            page.Chooses("Oui", evaluation).Chooses("Non", promotion).Chooses(channel);
            if (string.IsNullOrEmpty(page.ValueOf("Votre structure"))) page.Chooses("PIE", "Votre structure");
            page.Chooses("Oui", "Je suis d'accord pour que le Département de Seine-Saint-Denis ou les partenaires du projet me contactent dans le cadre de l'évaluation")
                .Chooses("Non", "Je suis d'accord pour que le Département de Seine-Saint-Denis ou les partenaires du projet me contactent dans le cadre de la promotion");
            return page.Presses("Envoyer l’orientation");
        }
    }
}
