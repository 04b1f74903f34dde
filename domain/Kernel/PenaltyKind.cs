namespace Regulatory.Domain.Kernel;

/// <summary>The kinds of administrative penalty (APL 9), in the order of the code list 行政处罚种类.</summary>
public enum PenaltyKind
{
    /// <summary>警告</summary>
    Warning,

    /// <summary>通报批评</summary>
    PublicCriticism,

    /// <summary>罚款</summary>
    Fine,

    /// <summary>没收违法所得</summary>
    ConfiscationOfGains,

    /// <summary>没收非法财物</summary>
    ConfiscationOfProperty,

    /// <summary>暂扣许可证件</summary>
    LicenceSuspension,

    /// <summary>降低资质等级</summary>
    Downgrade,

    /// <summary>吊销许可证件</summary>
    LicenceRevocation,

    /// <summary>限制开展生产经营活动</summary>
    Restriction,

    /// <summary>责令停产停业</summary>
    Stop,

    /// <summary>责令关闭</summary>
    Closure,

    /// <summary>限制从业</summary>
    IndustryBan,

    /// <summary>行政拘留: by the police only.</summary>
    Detention,

    /// <summary>法律、行政法规规定的其他行政处罚</summary>
    Other,
}
