namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>Why compulsory enforcement waits (ACL 39).</summary>
public enum ExecutionSuspensionGround
{
    /// <summary>当事人履行行政决定确有困难或者暂无履行能力</summary>
    Hardship,

    /// <summary>第三人对执行标的主张权利，确有理由</summary>
    ThirdPartyClaim,

    /// <summary>执行可能造成难以弥补的损失，且中止执行不损害公共利益</summary>
    IrreparableLoss,

    /// <summary>行政机关认为需要中止执行的其他情形</summary>
    Other,
}

/// <summary>Why compulsory enforcement ends before it is done (ACL 40).</summary>
public enum ExecutionEndGround
{
    /// <summary>公民死亡，无遗产可供执行，又无义务承受人</summary>
    PersonDied,

    /// <summary>法人或者其他组织终止，无财产可供执行，又无义务承受人</summary>
    OrganisationDissolved,

    /// <summary>执行标的灭失</summary>
    ObjectLost,

    /// <summary>据以执行的行政决定被撤销</summary>
    DecisionUndone,

    /// <summary>行政机关认为需要终结执行的其他情形</summary>
    Other,
}
