using Jalons.Core.Journeys;
using Jalons.Core.Resources;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence;

/// <summary>What studies may read: facts, and nothing that names anyone. Identity is not mapped here, so that no query can reach it; it never writes.</summary>
public sealed class StudyDb(DbContextOptions<StudyDb> options) : DbContext(options)
{
    public DbSet<Journey> Journeys => Set<Journey>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("Studies read; they never write.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
        => throw new InvalidOperationException("Studies read; they never write.");

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfiguration(new JourneyMapping());
        modelBuilder.ApplyConfiguration(new RechargeMapping());
        modelBuilder.Entity<Journey>().ToTable("Journeys");
        foreach (var (fact, table) in AppDb.FactTables) modelBuilder.Entity(fact).ToTable(table);
    }
}
