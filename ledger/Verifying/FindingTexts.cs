using System.Diagnostics;

namespace Regulatory.Ledger.Verifying;

/// <summary>Findings in the two languages of the house.</summary>
internal static class FindingTexts
{
    public static string Zh(Finding found) => found.Code switch
    {
        FindingCode.FactMissing => $"缺少{FactsZh(found)}。",
        FindingCode.FactRepeated => $"位置 {found.Position} 上不止一条事实。",
        FindingCode.FactChanged => $"{FactsZh(found)}{OfZh(found)}与封存时不符：{found.Tree} 树中的摘要为 {found.Expected}，重新计算为 {found.Actual}。",
        FindingCode.FactOrTileChanged => $"{FactsZh(found)}{OfZh(found)}与 {found.Tree} 树的哈希块不符，且该块与上层也不符：事实或哈希块被改动。",
        FindingCode.FactAndTileChanged => $"第 {found.Position} 至 {found.Until} 号事实与其哈希块 {found.Subject} 相符，但二者与 {found.Tree} 树的上层不符：它们被一并改动，或上层被改动。",
        FindingCode.NotIncluded => $"{FactsZh(found)}{OfZh(found)}不能证明包含在 {found.Tree} 树最新的树头中{(found.Subject is null ? "" : $"：{found.Subject}")}。",
        FindingCode.FactsApart => $"位置 {found.Position} 起的事实与前文相隔过远（前文止于 {found.Expected}），未作核验。",
        FindingCode.ArchiveUnreadable => $"{FactsZh(found)}所在的归档文件无法读取：{found.Subject}",
        FindingCode.TimeDecreased => $"第 {found.Position} 号事实记录于 {found.Actual}，早于其前一条（{found.Expected}）。",
        FindingCode.VersionWrong => $"第 {found.Position} 号事实在流 {StreamOf(found)} 中的版本为 {found.Actual}，应为 {found.Expected}。",
        FindingCode.StreamMissing => $"第 {found.Position} 号事实所属的流（编号 {found.StreamId}）不存在。",
        FindingCode.StreamIncomplete => $"流 {StreamOf(found)} 的事实不能全部读出：{found.Subject}",
        FindingCode.StreamVersionWrong => $"流 {StreamOf(found)} 标明的版本为 {found.Actual}，按其事实应为 {found.Expected}。",
        FindingCode.StreamPlaceWrong => $"流 {StreamOf(found)} 标明其{(found.Subject == "first" ? "首条" : "末条")}事实在 {found.Actual}，实际在 {found.Expected}。",
        FindingCode.CommandMissing => $"截至第 {found.Position} 号事实的办件命令 {found.Subject} 没有记录在案。",
        FindingCode.CommandMisplaced => $"命令 {found.Subject} 标明位置 {found.Position}，该处没有办件结束。",
        FindingCode.CommandTimeWrong => $"命令 {found.Subject} 记录于 {found.Actual}，其第 {found.Position} 号事实记录于 {found.Expected}。",
        FindingCode.ClaimWithoutStream => $"唯一值 {found.Subject} 的持有流（编号 {found.StreamId}）不存在。",
        FindingCode.GuardMissing => $"表 {found.Subject} 上拒绝改动的触发器缺失、停用或已被替换。",
        FindingCode.TreeUnknown => $"不认识哈希算法为 {found.Tree} 的树，未作核验。",
        FindingCode.TileMissing => $"{found.Tree} 树缺少哈希块 {found.Subject}。",
        FindingCode.TileChanged => $"{found.Tree} 树的哈希块 {found.Subject} 被改动：第 {found.Actual} 个摘要与其下的内容不符{SpanZh(found)}。",
        FindingCode.TileBeyond => $"{found.Tree} 树有 {found.Actual} 个哈希块超出最新的树头（{found.Expected} 条事实）。",
        FindingCode.EdgeMissing => $"{found.Tree} 树缺少边缘块 {found.Subject}。",
        FindingCode.EdgeChanged => $"{found.Tree} 树的边缘块 {found.Subject} 被改动。",
        FindingCode.HeadUnreadable => $"{found.Tree} 树大小为 {found.Position} 的树头无法读取。",
        FindingCode.HeadAltered => $"{found.Tree} 树大小为 {found.Position} 的树头，其所签文本与所存各列不一致：{found.Subject}。",
        FindingCode.HeadUnsigned => $"{found.Tree} 树大小为 {found.Position} 的树头没有已知密钥的有效签名。",
        FindingCode.HeadOrder => $"{found.Tree} 树大小为 {found.Position} 的树头签于 {found.Actual}，早于前一个树头（{found.Expected}）。",
        FindingCode.HeadBeyond => $"{found.Tree} 树的树头覆盖 {found.Expected} 条事实，账本只有 {found.Actual} 条：尾部被截去。",
        FindingCode.HeadRootWrong => $"{found.Tree} 树有 {found.Subject} 个已签树头与事实不符，自大小 {found.Until} 起：第 {found.Position} 至 {found.Until} 号事实中有改动。",
        FindingCode.KeyUnknown => $"{found.Tree} 树的签名密钥 {found.Subject} 没有先前密钥的交接签名。",
        FindingCode.WitnessUnsigned => $"见证文件中 {found.Tree} 树大小为 {found.Position} 的树头没有已知密钥的有效签名。",
        FindingCode.WitnessBeyond => $"见证方持有 {found.Tree} 树覆盖 {found.Expected} 条事实的树头，账本只有 {found.Actual} 条：尾部被截去，或恢复了较旧的备份。",
        FindingCode.WitnessRootWrong => $"{found.Tree} 树有 {found.Subject} 个经见证的树头与事实不符，自大小 {found.Until} 起：第 {found.Position} 至 {found.Until} 号事实在见证之后被改写。",
        _ => throw new UnreachableException(),
    };

    public static string En(Finding found) => found.Code switch
    {
        FindingCode.FactMissing => $"{FactsEn(found)} {(Many(found) ? "are" : "is")} missing.",
        FindingCode.FactRepeated => $"There is more than one fact at position {found.Position}.",
        FindingCode.FactChanged => $"{FactsEn(found)}{OfEn(found)} {(Many(found) ? "are" : "is")} not what was sealed: the tree {found.Tree} has the digest {found.Expected}, recomputed it is {found.Actual}.",
        FindingCode.FactOrTileChanged => $"{FactsEn(found)}{OfEn(found)} {(Many(found) ? "do" : "does")} not fit the tile of the tree {found.Tree}, which does not fit the tree above it either: one of them was changed.",
        FindingCode.FactAndTileChanged => $"Facts {found.Position} to {found.Until} fit their tile {found.Subject}, and both do not fit the tree {found.Tree} above: they were changed together, or what stands above was.",
        FindingCode.NotIncluded => $"{FactsEn(found)}{OfEn(found)} cannot be proven to be in the newest head of the tree {found.Tree}{(found.Subject is null ? "" : $": {found.Subject}")}.",
        FindingCode.FactsApart => $"Facts from position {found.Position} on lie too far from those before, which end at {found.Expected}; they were not checked.",
        FindingCode.ArchiveUnreadable => $"{FactsEn(found)} cannot be read from the archive: {found.Subject}",
        FindingCode.TimeDecreased => $"Fact {found.Position} is recorded at {found.Actual}, earlier than the one before it ({found.Expected}).",
        FindingCode.VersionWrong => $"Fact {found.Position} has version {found.Actual} of {StreamOf(found)}; {found.Expected} was due.",
        FindingCode.StreamMissing => $"Fact {found.Position} belongs to a stream (id {found.StreamId}) that does not exist.",
        FindingCode.StreamIncomplete => $"Not every fact of {StreamOf(found)} can be read: {found.Subject}",
        FindingCode.StreamVersionWrong => $"{StreamOf(found)} says that its version is {found.Actual}; by its facts it is {found.Expected}.",
        FindingCode.StreamPlaceWrong => $"{StreamOf(found)} says that its {found.Subject} fact is at {found.Actual}; it is at {found.Expected}.",
        FindingCode.CommandMissing => $"The command {found.Subject}, whose facts end at {found.Position}, is not on record.",
        FindingCode.CommandMisplaced => $"The command {found.Subject} names position {found.Position}, where no act ends.",
        FindingCode.CommandTimeWrong => $"The command {found.Subject} was recorded at {found.Actual}, its fact {found.Position} at {found.Expected}.",
        FindingCode.ClaimWithoutStream => $"The claimed value {found.Subject} is held by a stream (id {found.StreamId}) that does not exist.",
        FindingCode.GuardMissing => $"The trigger that refuses changes to {found.Subject} is missing, switched off or another one.",
        FindingCode.TreeUnknown => $"The hash suite of the tree {found.Tree} is unknown; it was not checked.",
        FindingCode.TileMissing => $"The tree {found.Tree} lacks tile {found.Subject}.",
        FindingCode.TileChanged => $"Tile {found.Subject} of the tree {found.Tree} was changed: its digest number {found.Actual} is not that of what lies beneath{SpanEn(found)}.",
        FindingCode.TileBeyond => $"The tree {found.Tree} has {found.Actual} tiles beyond its newest head, which is over {found.Expected} facts.",
        FindingCode.EdgeMissing => $"The tree {found.Tree} lacks its edge {found.Subject}.",
        FindingCode.EdgeChanged => $"The edge {found.Subject} of the tree {found.Tree} was changed.",
        FindingCode.HeadUnreadable => $"The head of size {found.Position} of the tree {found.Tree} cannot be read.",
        FindingCode.HeadAltered => $"The head of size {found.Position} of the tree {found.Tree}: its signed text and its columns disagree ({found.Subject}).",
        FindingCode.HeadUnsigned => $"The head of size {found.Position} of the tree {found.Tree} has no valid signature of a known key.",
        FindingCode.HeadOrder => $"The head of size {found.Position} of the tree {found.Tree} was signed at {found.Actual}, earlier than the one before it ({found.Expected}).",
        FindingCode.HeadBeyond => $"A head of the tree {found.Tree} is over {found.Expected} facts, the ledger has {found.Actual}: its tail was cut off.",
        FindingCode.HeadRootWrong => $"{Heads(found, "signed")} of the tree {found.Tree} {(found.Subject == "1" ? "does" : "do")} not fit the facts, from size {found.Until} on: something among facts {found.Position} to {found.Until} was changed.",
        FindingCode.KeyUnknown => $"The key {found.Subject} of the tree {found.Tree} was not introduced by a key before it.",
        FindingCode.WitnessUnsigned => $"The witnessed head of size {found.Position} of the tree {found.Tree} has no valid signature of a known key.",
        FindingCode.WitnessBeyond => $"A witness holds a head of the tree {found.Tree} over {found.Expected} facts, the ledger has {found.Actual}: its tail was cut off, or an older backup restored.",
        FindingCode.WitnessRootWrong => $"{Heads(found, "witnessed")} of the tree {found.Tree} {(found.Subject == "1" ? "does" : "do")} not fit the facts, from size {found.Until} on: something among facts {found.Position} to {found.Until} was rewritten after it was witnessed.",
        _ => throw new UnreachableException(),
    };

    private static bool Many(Finding found) => found.Until > found.Position;

    private static string StreamOf(Finding found) => found.Stream ?? $"#{found.StreamId}";

    private static string FactsZh(Finding found) => Many(found) ? $"第 {found.Position} 至 {found.Until} 号事实" : $"第 {found.Position} 号事实";

    private static string FactsEn(Finding found) => Many(found) ? $"Facts {found.Position} to {found.Until}" : $"Fact {found.Position}";

    private static string OfZh(Finding found) => found.Stream is { } stream && !Many(found) ? $"（流 {stream}）" : "";

    private static string OfEn(Finding found) => found.Stream is { } stream && !Many(found) ? $" ({stream})" : "";

    private static string SpanZh(Finding found) => found.Position is null ? "" : $"（第 {found.Position} 至 {found.Until} 号事实无恙）";

    private static string SpanEn(Finding found) => found.Position is null ? "" : $"; facts {found.Position} to {found.Until} are as sealed";

    private static string Heads(Finding found, string kind) => found.Subject == "1" ? $"A {kind} head" : $"{found.Subject} {kind} heads";
}
