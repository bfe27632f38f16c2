using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Referrals;

internal sealed class ReferralRequestMapping : IEntityTypeConfiguration<ReferralRequest>
{
    public void Configure(EntityTypeBuilder<ReferralRequest> request)
    {
        request.Property(r => r.Typed).AsJson();
        request.Property(r => r.Values).AsJson();
        request.Property(r => r.Version).IsConcurrencyToken();
        request.HasIndex(r => r.PublicId).IsUnique();
        request.HasIndex(r => new { r.ProgrammeId, r.OrganisationId, r.State });
        request.HasIndex(r => new { r.ProgrammeId, r.ProjectId, r.State });
        request.HasIndex(r => r.JourneyId);
        request.HasMany<ReferralStep>().WithOne().HasForeignKey(step => step.ReferralRequestId);
    }
}

internal sealed class StructureKindMapping : IEntityTypeConfiguration<StructureKind>
{
    public void Configure(EntityTypeBuilder<StructureKind> kind) => kind.HasIndex(k => new { k.ProgrammeId, k.Code }).IsUnique();
}

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.HasIndex(c => c.JourneyId);
        consent.HasIndex(c => c.ReferralRequestId);
    }
}
