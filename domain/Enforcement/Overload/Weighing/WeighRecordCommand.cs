namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>An act upon an off-site weighing.</summary>
public abstract record WeighRecordCommand
{
    public abstract WeighRecordId Record { get; init; }
}
