using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>D02: the share served as days go by, by territory.</summary>
internal static class DelayFigures
{
    public static IEnumerable<Block> Of(StudyData data) => [];
}
