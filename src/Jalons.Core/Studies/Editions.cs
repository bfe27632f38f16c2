using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Documents;

namespace Jalons.Core.Studies;

/// <summary>The two editions of every volume, from one snapshot: for signed readers, and for diffusion.</summary>
public static class Editions
{
    public const string Inside = "interne";
    public const string Public = "diffusion";
    public static readonly IReadOnlyList<string> All = [Public, Inside];

    public static string LabelOf(string edition) => edition == Inside ? "Interne" : "Pour diffusion";

    extension(StudyData data)
    {
        public string Edition => data.IsInside ? Inside : Public;

        public StudyData ForEdition(string edition) => edition == Inside ? data.ForInside() : data;

        /// <summary>What the cover says of who may read, and of what is hidden.</summary>
        public string EditionWords => data.IsInside
            ? $"Interne, à ne pas diffuser : les effectifs de 1 à {data.Disclosure.SecretUpTo}, et ceux qui les feraient deviner, sont remplacés par « s »."
            : $"Pour diffusion : les effectifs de 1 à {data.Disclosure.SecretUpTo}, et ceux qui les feraient deviner, sont remplacés par « s ».";

        /// <summary>A place where the evaluator writes; while nothing is written there, it is told in the internal edition alone.</summary>
        internal static IReadOnlyList<Block> ToWrite(string what) => [new PlaceToWrite(what)];
    }
}
