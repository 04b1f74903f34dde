namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>An act upon an alarm.</summary>
public abstract record AlarmCommand
{
    public abstract AlarmCaseId Alarm { get; init; }
}
