using Jalons.Core.Access;

namespace Jalons.Core.Resources;

public static class OfferQueries
{
    extension(IQueryable<Offer> offers)
    {
        /// <summary>Offers that <paramref name="scope"/> may send people to: those of its territory and those of the whole département.</summary>
        public IQueryable<Offer> SeenBy(Scope scope) => scope.TerritoryId is { } territory
            ? offers.Where(offer => offer.ProgrammeId == scope.ProgrammeId && (offer.TerritoryId == null || offer.TerritoryId == territory))
            : offers.Where(offer => offer.ProgrammeId == scope.ProgrammeId);

        /// <summary>Offers that <paramref name="scope"/> may correct: those of its own territory.</summary>
        public IQueryable<Offer> KeptBy(Scope scope) => scope.TerritoryId is { } territory
            ? offers.Where(offer => offer.ProgrammeId == scope.ProgrammeId && offer.TerritoryId == territory)
            : offers.Where(offer => offer.ProgrammeId == scope.ProgrammeId);
    }
}
