namespace Regulatory.Domain.Enforcement;

/// <summary>送达方式: how a paper reaches the party (Civil Procedure Law 88 to 95).</summary>
public enum ServiceMethod
{
    /// <summary>直接送达</summary>
    Direct,

    /// <summary>留置送达</summary>
    Leaving,

    /// <summary>电子送达: on the party's signed confirmation only.</summary>
    Electronic,

    /// <summary>委托送达或者邮寄送达</summary>
    EntrustedOrPost,

    /// <summary>转交送达</summary>
    Forwarded,

    /// <summary>公告送达: served 30 days after the notice.</summary>
    PublicNotice,
}
