using Jalons.Core.Demo.Call;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo.Governing;

/// <summary>Who the organisations of the demonstration are, and the trainings that some of them propose.</summary>
internal static class ActorSeed
{
    private const string Types = "training_types";

    /// <summary>Fictitious offers: territory, name, structure, place, types.</summary>
    private static readonly (string Territory, string Name, string Provider, string Place, string[] Types)[] Offers =
    [
        ("T6", "Ateliers du jeudi", "Médiathèque de la Plaine", "Saint-Denis", ["initiation"]),
        ("T6", "Parcours bureautique", "Les Relais de la Plaine", "Aubervilliers", ["initiation"]),
        ("T8", "Premiers clics", "Médiathèque du Canal", "Bobigny", ["initiation"]),
        ("T8", "Mes démarches en ligne", "Maison des Usages de Bondy", "Bondy", ["procedures"]),
        ("T8", "Vers la certification", "La Fabrique des Usages de l’Est", "Montreuil", ["initiation", "procedures"]),
    ];

    /// <summary>Gives each its kind and belonging, and a SIRET to those that deposited a dossier; the caller saves.</summary>
    public static void NameActors(this Programme programme)
    {
        foreach (var organisation in programme.Organisations)
        {
            var deposit = Deposits.All.FirstOrDefault(known => Folding.Words(known.Applicant) == Folding.Words(organisation.Name));
            organisation.Siret = deposit is null ? null : Deposits.SiretOf(deposit.Siren);
            (organisation.Kind, organisation.SocialEconomy) = organisation.Name == Personas.PrescriberStructure ? (OrganisationKind.PublicService, SocialEconomy.No) : (OrganisationKind.Association, SocialEconomy.ByStatus);
        }
    }

    /// <summary>Adds the offers, and says where the people sent to a training were sent.</summary>
    public static async Task SendToOffers(this AppDb db, Programme programme, CancellationToken stop)
    {
        var masks = programme.ListItems.Where(item => item.List == Types).ToDictionary(item => item.Code, item => 1L << item.Bit);
        foreach (var place in Offers.GroupBy(offer => offer.Territory))
        {
            var territory = programme.Territories.First(known => known.Code == place.Key).Id;
            var offers = place.Select(offer => new Offer { ProgrammeId = programme.Id, TerritoryId = territory, Name = offer.Name, Provider = offer.Provider, Place = offer.Place, Types = offer.Types.Sum(type => masks[type]) }).ToList();
            db.Offers.AddRange(offers);
            await db.SaveChangesAsync(stop);
            foreach (var (rank, offer) in offers.Index())
                await db.TrainingReferrals.Where(training => training.TerritoryId == territory && training.Id % (offers.Count + 1) == rank).ExecuteUpdateAsync(set => set.SetProperty(training => training.OfferId, offer.Id), stop);
        }
    }
}
