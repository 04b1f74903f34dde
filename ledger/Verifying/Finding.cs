using System.Text;

namespace Regulatory.Ledger.Verifying;

/// <summary>What can be wrong. Facts and their places first, then what stands beside them, then the tree, its heads and witnesses.</summary>
public enum FindingCode
{
    FactMissing,
    FactRepeated,
    FactChanged,
    FactOrTileChanged,
    FactAndTileChanged,
    NotIncluded,
    FactsApart,
    ArchiveUnreadable,
    TimeDecreased,
    VersionWrong,
    StreamMissing,
    StreamIncomplete,
    StreamVersionWrong,
    StreamPlaceWrong,
    CommandMissing,
    CommandMisplaced,
    CommandTimeWrong,
    ClaimWithoutStream,
    GuardMissing,
    TreeUnknown,
    TileMissing,
    TileChanged,
    TileBeyond,
    EdgeMissing,
    EdgeChanged,
    HeadUnreadable,
    HeadAltered,
    HeadUnsigned,
    HeadOrder,
    HeadBeyond,
    HeadRootWrong,
    KeyUnknown,
    WitnessUnsigned,
    WitnessBeyond,
    WitnessRootWrong,
}

/// <summary>One thing that is not as it must be. Which members there are depends on the code.</summary>
/// <param name="Position">The fact it is about, or the first of them.</param>
/// <param name="Until">The last of them.</param>
/// <param name="Tree">Hash suite of the tree it is about.</param>
/// <param name="Stream">Name of the stream, <c>kind/key</c>.</param>
/// <param name="StreamId">Its id in the database.</param>
/// <param name="Subject">What else it is about: a command's id, a tile, a key, a table.</param>
/// <param name="Expected">What follows from the rest of the ledger.</param>
/// <param name="Actual">What stands there.</param>
public sealed record Finding(
    FindingCode Code,
    long? Position = null,
    long? Until = null,
    string? Tree = null,
    string? Stream = null,
    long? StreamId = null,
    string? Subject = null,
    string? Expected = null,
    string? Actual = null)
{
    /// <summary>The code as it is written for machines: <c>fact-changed</c>.</summary>
    public string Name
    {
        get
        {
            var name = new StringBuilder();
            foreach (var letter in Code.ToString())
                name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
            return name.ToString();
        }
    }

    /// <summary>In Chinese.</summary>
    public string Zh => FindingTexts.Zh(this);

    /// <summary>In English.</summary>
    public string En => FindingTexts.En(this);
}
