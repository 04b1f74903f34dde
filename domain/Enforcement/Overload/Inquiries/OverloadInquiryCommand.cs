namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>An act of inquiry into an overload.</summary>
public abstract record OverloadInquiryCommand
{
    /// <summary>The weighing, off-site or at a station.</summary>
    public abstract WeighRecordId Weighing { get; init; }
}
