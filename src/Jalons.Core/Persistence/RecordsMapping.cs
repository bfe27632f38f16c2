using Jalons.Core.Access;
using Jalons.Core.Exchange;
using Jalons.Core.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Persistence;

internal sealed class ActMapping : IEntityTypeConfiguration<Act>
{
    public void Configure(EntityTypeBuilder<Act> act)
    {
        act.HasMany(a => a.Changes).WithOne().HasForeignKey(change => change.ActId);
        act.HasIndex(a => a.JourneyId);
        act.HasIndex(a => new { a.ProgrammeId, a.At });
    }
}

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change) => change.HasIndex(c => c.JourneyId);
}

internal sealed class ReadingMapping : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> reading) => reading.HasIndex(r => r.JourneyId);
}

internal sealed class DailyCountMapping : IEntityTypeConfiguration<DailyCount>
{
    public void Configure(EntityTypeBuilder<DailyCount> count)
        => count.HasKey(c => new { c.ProgrammeId, c.TerritoryId, c.Measure, c.Day });
}

internal sealed class DoubleCountMapping : IEntityTypeConfiguration<DoubleCount>
{
    public void Configure(EntityTypeBuilder<DoubleCount> count)
    {
        count.HasKey(c => new { c.RootPersonId, c.Measure, c.Day });
        count.HasIndex(c => c.ProgrammeId);
    }
}

internal sealed class ImportedFileMapping : IEntityTypeConfiguration<ImportedFile>
{
    public void Configure(EntityTypeBuilder<ImportedFile> file)
    {
        file.HasIndex(f => new { f.ProjectId, f.Hash }).IsUnique();
        file.HasMany<ImportedRow>().WithOne().HasForeignKey(row => row.ImportedFileId);
        file.HasMany<ImportProblem>().WithOne().HasForeignKey(problem => problem.ImportedFileId);
    }
}

internal sealed class ImportedRowMapping : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> row)
    {
        row.HasIndex(r => r.ImportedFileId);
        row.HasIndex(r => r.ImportedFileId, "IX_ImportedRows_Rejected").HasFilter($"\"Outcome\" = {(int)RowOutcome.Rejected}");
        row.HasIndex(r => r.Rule).HasFilter("\"Rule\" IS NOT NULL");   // few rows have one, among a million
    }
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.HasIndex(f => f.PublicId).IsUnique();
        file.HasMany<FileChunk>().WithOne().HasForeignKey(chunk => chunk.FileId);
    }
}

internal sealed class FileChunkMapping : IEntityTypeConfiguration<FileChunk>
{
    public void Configure(EntityTypeBuilder<FileChunk> chunk) => chunk.HasKey(c => new { c.FileId, c.Rank });
}

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.HasIndex(j => j.PublicId).IsUnique();
        job.HasIndex(j => new { j.State, j.CreatedAt });
        job.HasIndex(j => j.Key).IsUnique();
    }
}

internal sealed class SharedKeyMapping : IEntityTypeConfiguration<SharedKey>
{
    public void Configure(EntityTypeBuilder<SharedKey> key) => key.HasIndex(k => k.Name).IsUnique();
}
