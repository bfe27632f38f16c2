using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Studies.References;

internal sealed class ReferencePopulationMapping : IEntityTypeConfiguration<ReferencePopulation>
{
    public void Configure(EntityTypeBuilder<ReferencePopulation> population)
        => population.HasIndex(p => new { p.ProgrammeId, p.Kind, p.Year, p.InseeCode }).IsUnique();
}

internal sealed class BenchmarkMapping : IEntityTypeConfiguration<Benchmark>
{
    public void Configure(EntityTypeBuilder<Benchmark> benchmark) => benchmark.HasIndex(b => b.PublicId).IsUnique();
}
