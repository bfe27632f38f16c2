using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Calls;

internal sealed class CallMapping : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> call)
    {
        call.HasIndex(c => c.ProgrammeId);
        call.Property(c => c.Holders).AsJson();
        call.Property(c => c.Publics).AsJson();
        call.Property(c => c.Eligibility).AsJson();
        call.HasMany(c => c.Lots).WithOne().HasForeignKey(lot => lot.CallId);
        call.HasMany<ScoringGrid>().WithOne().HasForeignKey(grid => grid.CallId);
        call.HasMany<CallDocument>().WithOne().HasForeignKey(document => document.CallId);
        call.HasMany<PriorApplicant>().WithOne().HasForeignKey(known => known.CallId);
        call.HasMany<FieldMap>().WithOne().HasForeignKey(map => map.CallId);
        call.HasMany<SyncMark>().WithOne().HasForeignKey(mark => mark.CallId);
        call.HasMany<SelectionCommittee>().WithOne().HasForeignKey(committee => committee.CallId);
    }
}

internal sealed class ScoringGridMapping : IEntityTypeConfiguration<ScoringGrid>
{
    public void Configure(EntityTypeBuilder<ScoringGrid> grid)
    {
        grid.HasIndex(g => new { g.CallId, g.Version }).IsUnique();
        grid.Property(g => g.Criteria).AsJson();
    }
}

internal sealed class ApplicationMapping : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> application)
    {
        application.HasIndex(a => a.PublicId).IsUnique();
        application.HasIndex(a => new { a.CallId, a.Number }).IsUnique();
        application.HasOne<Call>().WithMany().HasForeignKey(a => a.CallId);
        application.Property(a => a.Answers).AsJson();
        application.Property(a => a.Remarks).AsJson();
        application.Property(a => a.Values).AsJson();
        application.Property(a => a.NamedTerritories).AsJson();
        application.HasMany(a => a.Attachments).WithOne().HasForeignKey(file => file.ApplicationId);
        application.HasMany(a => a.Revisions).WithOne().HasForeignKey(revision => revision.ApplicationId);
        application.HasMany<Check>().WithOne().HasForeignKey(check => check.ApplicationId);
        application.HasMany<CompletionRequest>().WithOne().HasForeignKey(request => request.ApplicationId);
        application.HasMany<ReviewAssignment>().WithOne().HasForeignKey(given => given.ApplicationId);
        application.HasMany<Review>().WithOne().HasForeignKey(review => review.ApplicationId);
        application.HasMany<ReviewDiscussion>().WithOne().HasForeignKey(said => said.ApplicationId);
        application.HasMany<Decision>().WithOne().HasForeignKey(decision => decision.ApplicationId);
    }
}

internal sealed class ApplicationRevisionMapping : IEntityTypeConfiguration<ApplicationRevision>
{
    public void Configure(EntityTypeBuilder<ApplicationRevision> revision)
    {
        revision.HasIndex(r => new { r.ApplicationId, r.Number }).IsUnique();
        revision.Property(r => r.Answers).AsJson();
        revision.Property(r => r.Files).AsJson();
    }
}

internal sealed class FieldMapMapping : IEntityTypeConfiguration<FieldMap>
{
    public void Configure(EntityTypeBuilder<FieldMap> map)
    {
        map.HasIndex(m => new { m.CallId, m.Kind, m.FormRevision }).IsUnique();
        map.Property(m => m.Fields).AsJson();
    }
}

internal sealed class CheckMapping : IEntityTypeConfiguration<Check>
{
    public void Configure(EntityTypeBuilder<Check> check)
    {
        check.HasIndex(c => new { c.ApplicationId, c.Code }).IsUnique();
        check.Property(c => c.Version).IsConcurrencyToken();
    }
}

internal sealed class ReviewAssignmentMapping : IEntityTypeConfiguration<ReviewAssignment>
{
    public void Configure(EntityTypeBuilder<ReviewAssignment> given)
    {
        given.HasIndex(g => new { g.AccountId, g.ApplicationId });
        given.HasMany<Review>().WithOne().HasForeignKey(review => review.AssignmentId);
    }
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.Property(r => r.Levels).AsJson();
        review.Property(r => r.Comments).AsJson();
    }
}

internal sealed class SelectionCommitteeMapping : IEntityTypeConfiguration<SelectionCommittee>
{
    public void Configure(EntityTypeBuilder<SelectionCommittee> committee) => committee.HasMany(c => c.Decisions).WithOne().HasForeignKey(decision => decision.CommitteeId);
}
