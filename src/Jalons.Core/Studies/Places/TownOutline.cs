using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Studies.Places;

/// <summary>The outline of a town (contour de commune), imported once: it draws maps and enters no number.</summary>
public sealed class TownOutline
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public required string InseeCode { get; set; }

    /// <summary>Rings of longitudes and latitudes, as GeoJSON writes them: [[[x,y],…],…].</summary>
    public required string Rings { get; set; }

    /// <summary>Who drew it: name of the file, printed under the map.</summary>
    public required string Source { get; set; }
}

internal sealed class TownOutlineMapping : IEntityTypeConfiguration<TownOutline>
{
    public void Configure(EntityTypeBuilder<TownOutline> outline)
        => outline.HasIndex(o => new { o.ProgrammeId, o.InseeCode }).IsUnique();
}
