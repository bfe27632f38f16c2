using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Resources;

internal sealed class OfferMapping : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.HasIndex(o => o.PublicId).IsUnique();
        offer.HasIndex(o => new { o.ProgrammeId, o.TerritoryId });
    }
}

internal sealed class RechargeMapping : IEntityTypeConfiguration<Recharge>
{
    public void Configure(EntityTypeBuilder<Recharge> recharge)
        => recharge.HasOne<ConnectionGrant>().WithMany(grant => grant.Recharges).HasForeignKey(r => r.ConnectionGrantId);
}
