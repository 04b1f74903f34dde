namespace Regulatory.Domain.Supervision.Duties;

/// <summary>
/// An act upon a driver's duty log. The log is known by the driver's party id, which only the host can make of a resident id.
/// </summary>
public abstract record DutyCommand;
