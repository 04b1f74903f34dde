using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Publicity;

/// <summary>By which procedure a penalty was decided.</summary>
public enum PenaltyProcedure
{
    /// <summary>普通程序</summary>
    Ordinary,

    /// <summary>简易程序</summary>
    Simplified,
}

/// <summary>What is published of a penalty, as a command gives it.</summary>
/// <param name="ViolationType">违法行为类型</param>
/// <param name="Facts">违法事实; no id or telephone number of anybody.</param>
/// <param name="Basis">处罚依据: articles by name.</param>
/// <param name="Kinds">处罚类别; at least one.</param>
/// <param name="Content">处罚内容</param>
/// <param name="Fine">罚款金额</param>
/// <param name="ConfiscatedGains">没收违法所得</param>
/// <param name="ConfiscatedProperty">没收非法财物: its value.</param>
/// <param name="Certificate">暂扣或吊销证照名称及编号</param>
/// <param name="ValidUntil">处罚有效期: last day; null where it has none.</param>
public sealed record PenaltyContent(
    PenaltyProcedure Procedure,
    string ViolationType,
    string Facts,
    ImmutableArray<string> Basis,
    ImmutableArray<PenaltyKind> Kinds,
    string Content,
    Money? Fine = null,
    Money? ConfiscatedGains = null,
    Money? ConfiscatedProperty = null,
    string? Certificate = null,
    LocalDate? ValidUntil = null);

/// <summary>What is published of a penalty, as facts remember it.</summary>
public sealed record PenaltyOnRecord(
    PenaltyProcedure Procedure,
    string ViolationType,
    PartyText Facts,
    ImmutableArray<string> Basis,
    ImmutableArray<PenaltyKind> Kinds,
    PartyText Content,
    Money? Fine,
    Money? ConfiscatedGains,
    Money? ConfiscatedProperty,
    PartyText? Certificate,
    LocalDate? ValidUntil)
{
    public static PenaltyOnRecord Of(PenaltyContent content, PartyOnRecord party) => new(
        content.Procedure, content.ViolationType, PartyText.Of(content.Facts, party), content.Basis, content.Kinds,
        PartyText.Of(content.Content, party), content.Fine, content.ConfiscatedGains, content.ConfiscatedProperty,
        PartyText.OfOptional(content.Certificate, party), content.ValidUntil);

    /// <summary>Whether two say the same, lists compared by what stands in them.</summary>
    public static bool AreSame(PenaltyOnRecord? one, PenaltyOnRecord? other) =>
        one is null || other is null
            ? one is null && other is null
            : one with { Basis = [], Kinds = [] } == other with { Basis = [], Kinds = [] }
                && one.Basis.SequenceEqual(other.Basis) && one.Kinds.SequenceEqual(other.Kinds);
}
