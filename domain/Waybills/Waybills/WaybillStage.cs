namespace Regulatory.Domain.Waybills;

/// <summary>How far a waybill has come.</summary>
public enum WaybillStage
{
    /// <summary>已制单</summary>
    Drafted,

    /// <summary>校验通过</summary>
    Validated,

    /// <summary>校验未通过</summary>
    Rejected,

    /// <summary>已派单</summary>
    Issued,

    /// <summary>已召回: what it was issued by no longer holds; it is revised, or cancelled.</summary>
    Recalled,

    /// <summary>已例检</summary>
    PreTripChecked,

    /// <summary>已装货查验</summary>
    LoadingChecked,

    /// <summary>已起运</summary>
    Departed,

    /// <summary>在途</summary>
    InTransit,

    /// <summary>已到达</summary>
    Arrived,

    /// <summary>已签收</summary>
    SignedFor,

    /// <summary>已完结</summary>
    Completed,

    /// <summary>已取消</summary>
    Cancelled,

    /// <summary>已作废</summary>
    Voided,
}
