using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Programmes;

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.HasIndex(p => p.Code).IsUnique();
        programme.Property(p => p.Schedule).AsJson();
        programme.Property(p => p.Thresholds).AsJson();
        programme.Property(p => p.Allowances).AsJson();
        programme.Property(p => p.CountedDevices).AsJson();
        programme.Property(p => p.NoticeLanguages).AsJson();
        programme.HasMany(p => p.Territories).WithOne().HasForeignKey(row => row.ProgrammeId);
        programme.HasMany(p => p.Communes).WithOne().HasForeignKey(row => row.ProgrammeId);
        programme.HasMany(p => p.Targets).WithOne().HasForeignKey(row => row.ProgrammeId);
        programme.HasMany(p => p.AseDistricts).WithOne().HasForeignKey(row => row.ProgrammeId);
        programme.HasMany(p => p.ListItems).WithOne().HasForeignKey(row => row.ProgrammeId);
        programme.HasMany(p => p.Organisations).WithOne().HasForeignKey(row => row.ProgrammeId);
        programme.HasMany(p => p.Projects).WithOne().HasForeignKey(row => row.ProgrammeId);
    }
}

internal sealed class TerritoryMapping : IEntityTypeConfiguration<Territory>
{
    public void Configure(EntityTypeBuilder<Territory> territory)
        => territory.HasIndex(t => new { t.ProgrammeId, t.Code }).IsUnique();
}

internal sealed class AseDistrictMapping : IEntityTypeConfiguration<AseDistrict>
{
    public void Configure(EntityTypeBuilder<AseDistrict> district)
        => district.HasIndex(d => new { d.ProgrammeId, d.Code });
}

internal sealed class ListItemMapping : IEntityTypeConfiguration<ListItem>
{
    public void Configure(EntityTypeBuilder<ListItem> item)
    {
        item.HasIndex(i => new { i.ProgrammeId, i.List, i.Bit }).IsUnique();
        item.HasIndex(i => new { i.ProgrammeId, i.List, i.Code }).IsUnique();
    }
}
