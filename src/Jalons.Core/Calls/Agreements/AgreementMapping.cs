using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Calls.Agreements;

internal sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.HasIndex(a => a.PublicId).IsUnique();
        agreement.HasIndex(a => a.ProjectId).IsUnique();
        agreement.HasIndex(a => a.ProgrammeId);
        agreement.Property(a => a.Version).IsConcurrencyToken();
        agreement.Property(a => a.Targets).AsJson();
        agreement.Property(a => a.Deliveries).AsJson();
        agreement.HasOne<Project>().WithMany().HasForeignKey(a => a.ProjectId);
        agreement.HasOne<Organisation>().WithMany().HasForeignKey(a => a.LeadOrganisationId);
        agreement.HasOne<Application>().WithMany().HasForeignKey(a => a.ApplicationId);
        agreement.HasMany(a => a.Members).WithOne().HasForeignKey(member => member.AgreementId);
        agreement.HasMany(a => a.Signatures).WithOne().HasForeignKey(signature => signature.AgreementId);
        agreement.HasMany(a => a.Referentials).WithOne().HasForeignKey(referential => referential.AgreementId);
        agreement.HasMany(a => a.Annexes).WithOne().HasForeignKey(annex => annex.AgreementId);
        agreement.HasMany(a => a.Texts).WithOne().HasForeignKey(text => text.AgreementId);
    }
}

internal sealed class ConsortiumMemberMapping : IEntityTypeConfiguration<ConsortiumMember>
{
    public void Configure(EntityTypeBuilder<ConsortiumMember> member)
    {
        member.HasIndex(m => new { m.AgreementId, m.OrganisationId }).IsUnique();
        member.Property(m => m.Roles).AsJson();
        member.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId);
    }
}

internal sealed class AgreementTextMapping : IEntityTypeConfiguration<AgreementText>
{
    public void Configure(EntityTypeBuilder<AgreementText> text) => text.HasIndex(t => new { t.AgreementId, t.Version }).IsUnique();
}

internal sealed class AgreementTemplateMapping : IEntityTypeConfiguration<AgreementTemplate>
{
    public void Configure(EntityTypeBuilder<AgreementTemplate> template)
    {
        template.HasIndex(t => new { t.ProgrammeId, t.Version }).IsUnique();
        template.HasOne<Programme>().WithMany().HasForeignKey(t => t.ProgrammeId);
    }
}

internal sealed class AmendmentMapping : IEntityTypeConfiguration<Amendment>
{
    public void Configure(EntityTypeBuilder<Amendment> amendment)
    {
        amendment.HasIndex(a => a.PublicId).IsUnique();
        amendment.HasIndex(a => new { a.ProgrammeId, a.Number }).IsUnique();
        amendment.Property(a => a.Version).IsConcurrencyToken();
        amendment.HasMany(a => a.Lines).WithOne().HasForeignKey(line => line.AmendmentId);
        amendment.HasMany(a => a.Signatures).WithOne().HasForeignKey(signature => signature.AmendmentId);
    }
}

internal sealed class AmendmentLineMapping : IEntityTypeConfiguration<AmendmentLine>
{
    public void Configure(EntityTypeBuilder<AmendmentLine> line)
    {
        line.HasIndex(l => new { l.AmendmentId, l.AgreementId, l.Measure }).IsUnique();
        line.HasOne<Agreement>().WithMany().HasForeignKey(l => l.AgreementId);
    }
}
